/** What the writer of workbooks gives: every runtime of the Web standard has it. */
interface Blob {
  arrayBuffer(): Promise<ArrayBuffer>;
}
