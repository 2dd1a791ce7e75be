/** The exit codes; a public contract. */
export const exitCodes = { clean: 0, findings: 1, unusable: 2, bug: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/**
 * Every way in which a call can end, with its code. Where several apply, the first decides: a run in which one input
 * could not be read is not a clean one, whatever the others say.
 */
export const endings = [
  { name: 'bug', code: exitCodes.bug },
  { name: 'wrong-call', code: exitCodes.unusable },
  { name: 'output-unwritable', code: exitCodes.unusable },
  { name: 'unsaved', code: exitCodes.unusable },
  { name: 'input-unread', code: exitCodes.unusable },
  { name: 'not-compared', code: exitCodes.unusable },
  { name: 'findings', code: exitCodes.findings },
  { name: 'below-threshold', code: exitCodes.clean },
  { name: 'in-doubt', code: exitCodes.clean },
  { name: 'clean', code: exitCodes.clean },
  { name: 'reviewed', code: exitCodes.clean },
  { name: 'served', code: exitCodes.clean },
  { name: 'told', code: exitCodes.clean },
] as const satisfies readonly { readonly name: string; readonly code: ExitCode }[];

export type Ending = (typeof endings)[number]['name'];
