/** The name of the folder of a company's only policy, or of the one that it published before it had several. */
export const mainPolicy = 'policy';
