/** The name of the URL parameter with the words that a citation quotes. */
export const quotedParameter = 'words';
