/** What can be asked about reports. */
export type CommandName = 'check' | 'extract' | 'compare';
