/**
 * Gives Node 20 a method of the language that it lacks. The library needs it to hand over a font, and without it leaves
 * out all that a page draws behind the first word in that font.
 */
export function allowTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value: function transferToFixedLength(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const moved = structuredClone(this, { transfer: [this] });
      if (length <= moved.byteLength) return moved.slice(0, length);
      const longer = new ArrayBuffer(length);
      new Uint8Array(longer).set(new Uint8Array(moved));
      return longer;
    },
  });
}
