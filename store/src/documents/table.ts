/** A table as a spreadsheet gets it. Pesos are whole numbers there, so that they can be added. */
export type Column = { label: string; isPesos?: boolean; isNumber?: boolean; width: number }
export type Sheet = { title: string; columns: Column[]; rows: (string | number | null)[][] }
