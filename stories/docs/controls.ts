/** For stories that are not made of properties: controls would change nothing in them. */
export const NO_CONTROLS = { controls: { disable: true } };
