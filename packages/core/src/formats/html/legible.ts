import { controlPicture } from '../control-picture.js';

/** Marks that turn the order of the characters after them round. */
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of which every character is seen: controls, halves of characters and marks of direction stand as signs. */
export function legible(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (char) => (char === '\n' || char === '\t' || char === '\r' ? char : controlPicture(char)))
    .replace(turning, '□')
    .replace(/\uFFFD|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '□');
}
