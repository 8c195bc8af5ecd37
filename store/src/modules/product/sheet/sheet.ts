/** Text, or a number that its program kept as one. */
export type Cell = string | number
/** Its rows in the order and with the empty ones of the file. */
export type Sheet = { name: string; rows: Cell[][] }
