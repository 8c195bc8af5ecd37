export const SHEET_FORMATS = ['csv', 'xlsx'] as const
export type SheetFormat = (typeof SHEET_FORMATS)[number]
export type DocumentFormat = 'pdf' | SheetFormat

/** `name`: without its ending. */
export type DocumentFile = { name: string; format: DocumentFormat | 'ics'; bytes: Buffer }

export const CONTENT_TYPES: Record<DocumentFile['format'], string> = {
  pdf: 'application/pdf',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
