/** What a spreadsheet of products may be, checked before anything of it is believed. */
export const IMPORT_MAX_BYTES = 2 * 1024 * 1024
export const IMPORT_MAX_ROWS = 200
/** Of an XLSX once unpacked, all its files together. */
export const IMPORT_MAX_UNPACKED_BYTES = 24 * 1024 * 1024
export const IMPORT_MAX_FILES = 200
/** A cell further down or to the right is no list of products. */
export const IMPORT_LAST_ROW = 5000
export const IMPORT_LAST_COLUMN = 200
/** A price below it was most likely cut short on its way: it is asked about. */
export const IMPORT_LOWEST_CLP = 100
/** Of all sheets together, also the empty ones that the reader would make between two that are far apart. */
export const IMPORT_MAX_CELLS = 500_000
/** Longer than any text that a product takes: what follows is only there to tire. */
export const IMPORT_LONGEST_CELL = 5000
