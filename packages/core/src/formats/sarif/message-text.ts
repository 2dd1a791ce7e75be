/** Text as the message of SARIF: braces would be places for arguments, and brackets before a bracket a link. */
export function messageText(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replace(/\[(?=[^[\]]*\]\()/g, '\\[');
}
