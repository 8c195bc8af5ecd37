/** A failure already said in words for the person at the keyboard. */
export class Failure extends Error {}

const noSpace =
  'No queda espacio en el disco. Libera espacio y vuelve a intentarlo: se sigue desde donde quedó.'

/** @type {Record<string, (where: string) => string>} */
const words = {
  ENOSPC: () => noSpace,
  EDQUOT: () => noSpace,
  EACCES: (where) => `Falta permiso${where}. Revisa de quién es la carpeta.`,
  EPERM: (where) => `El sistema no lo permite${where}. Revisa de quién es la carpeta.`,
  EROFS: (where) => `El disco es de solo lectura${where}.`,
  EMFILE: () => 'Hay demasiados archivos abiertos (ulimit -n).',
  ENOMEM: () => 'No alcanza la memoria.',
}

/**
 * Any error as a sentence in Spanish; what nobody foresaw keeps its trace.
 * @param {unknown} error
 */
export function explain(error) {
  if (error instanceof Failure) return error.message
  if (!(error instanceof Error)) return `Algo inesperado: ${String(error)}`
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error)
  const known = code && words[code]
  if (known) return known(path ? ` en ${path}` : '')
  return `Algo inesperado: ${error.stack ?? error.message}`
}

/**
 * What the last lines of a program say that a person can act on.
 * @param {string} output
 */
export function hintIn(output) {
  if (/ENOSPC|EDQUOT|No space left|Disk quota/i.test(output)) return `\n${noSpace}`
  if (/EACCES|EPERM|Permission denied/i.test(output))
    return '\nFalta permiso sobre un archivo o una carpeta: mira cuál en las líneas de arriba.'
  if (/EADDRINUSE/.test(output)) return '\nOtro programa tomó el puerto en ese momento. Vuelve a intentarlo.'
  if (/heap out of memory|ENOMEM/.test(output)) return '\nNo alcanzó la memoria.'
  return ''
}
