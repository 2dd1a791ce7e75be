/** The operations of the API; a public contract. */
export type OperationId =
  | 'check'
  | 'extract'
  | 'compare'
  | 'rollUp'
  | 'listRules'
  | 'explainRule'
  | 'getTemplate'
  | 'isAlive'
  | 'isReady'
  | 'readMetrics'
  | 'describe';

/** What each operation does, in short and with what else there is to know. */
export type OperationWords = Readonly<Record<OperationId, { readonly summary: string; readonly description: string }>>;
