/** What a cell of the form's labels, or an item of any list, begins with. */
export const listNumber = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]/;
