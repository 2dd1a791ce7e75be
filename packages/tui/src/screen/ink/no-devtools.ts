/** Stands in the bundle for React's developer tools, and the connection to them, which Ink would load when asked to. */
export default {};
