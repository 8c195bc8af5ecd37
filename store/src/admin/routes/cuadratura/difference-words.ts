const count = new Intl.NumberFormat('es-CL')

export const differenceWords = (differences: number) =>
  differences === 0 ? 'sin diferencias' : differences === 1 ? '1 diferencia' : `${differences} diferencias`

/** Zero is said too: it is what one wants to read. */
export function comparedWords(compared: number, differences: number): string {
  if (compared === 0 && differences === 0) return 'Nada que comparar todavía'
  return `${compared === 1 ? '1 comparado' : `${count.format(compared)} comparados`}, ${differenceWords(differences)}`
}
