/** Fields of the form for a code: what she had sent before may have any other name. */
export const STEP = '_paso'
export const KEPT = '_lo-escrito'
