/** Stands in the bundle for React's developer tools, which Ink would load when asked to by its environment. */
export default {};
