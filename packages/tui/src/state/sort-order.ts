/** The orders in which reports can stand: as given, by name, the most errors or open findings first. */
export const sortOrders = ['given', 'name', 'errors', 'open'] as const;

export type SortOrder = (typeof sortOrders)[number];
