/** `https://…`, `www.…`, `sitio.com`, `x@y`: what a mail program or a phone would make a link of. */
const LINK = /:\/\/|www\.|[\p{L}\p{N}_-]{2,}\.[\p{L}]{2,}(?![\p{L}.])|@/iu

/** Whether a name, or another line that goes into letters, holds something to press. A stranger typed it. */
export const hasLink = (text: string) => LINK.test(text.normalize('NFKC'))

export const NO_LINK = 'Aquí no van enlaces ni direcciones de internet.'
