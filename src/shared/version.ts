/** The package's version; the build fails when package.json says another. */
export const VERSION = '0.1.0';
