/** What sets the cells of a line apart in text: tabs, and pipes of every kind. */
export const separator = /[\t|｜│┃]/;
