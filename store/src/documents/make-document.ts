import type {
  AccountantMonth,
  BuyerQuotation,
  CertificateShown,
  DeskDelivery,
  DeskUnion,
  Handover,
  LotShown,
  PeriodStatements,
  PublicPricesOf,
  PublicStandard,
  Purchase,
  ShopInfo,
  Statement,
  StatementHead,
} from '../contracts'
import type { DocumentFile, DocumentFormat, SheetFormat } from './document-file'
import { drawPdf } from './pdf/draw-pdf'
import { accountantSheets } from './accountant-sheets'
import { certificatePaper } from './certificate-paper'
import { deliveryListsPaper, deliveryNotePaper } from './delivery-papers'
import { quotationPaper } from './quotation-paper'
import { labelPaper } from './label-paper'
import { receiptPaper } from './receipt-paper'
import { pictureFile, pricesPaper, standardPaper } from './sheets-for-buyers'
import { statementPaper } from './statement-paper'
import { periodSheet, statementSheet } from './statement-sheet'
import { fileName } from './statement-words'
import { unionPaper } from './union-paper'
import type { Sheet } from './table'
import { toCsv } from './to-csv'
import { toXlsx } from './to-xlsx'

/** @param statement with all its lines */
export async function statementDocument(statement: Statement, format: DocumentFormat): Promise<DocumentFile> {
  const bytes =
    format === 'pdf'
      ? drawPdf('statement', statementPaper(statement))
      : await sheetBytes(statementSheet(statement), format)
  return { name: fileName(statement), format, bytes }
}

export const accountantDocument = async (month: AccountantMonth): Promise<DocumentFile> => ({
  name: `contabilidad-${month.month}`,
  format: 'xlsx',
  bytes: await toXlsx(...accountantSheets(month)),
})

/** Of a paid order, for its buyer; no document for the tax office. */
export const receiptDocument = (purchase: Purchase, shop: ShopInfo): DocumentFile => ({
  name: `comprobante-${purchase.displayId}`,
  format: 'pdf',
  bytes: drawPdf('statement', receiptPaper(purchase, shop)),
})

/** As its buyer reads it. */
export const quotationDocument = (quotation: BuyerQuotation, shop: ShopInfo): DocumentFile => ({
  name: `cotizacion-${quotation.number}`,
  format: 'pdf',
  bytes: drawPdf('statement', quotationPaper(quotation, shop)),
})

/** @param on the day of the paper */
export const unionDocument = (union: DeskUnion, on: string): DocumentFile => ({
  name: `union-${union.number}`,
  format: 'pdf',
  bytes: drawPdf('statement', unionPaper(union, on)),
})

/** What to fetch and what goes together. @param today `YYYY-MM-DD` */
export const deliveryLists = (delivery: DeskDelivery['delivery'], today: string): DocumentFile => ({
  name: `buscar-${delivery.agreement ?? 0}-${delivery.number}`,
  format: 'pdf',
  bytes: drawPdf('statement', deliveryListsPaper(delivery, today)),
})

/** What was handed over; no document for the tax office. */
export const deliveryNote = (
  delivery: DeskDelivery['delivery'],
  handover: Handover,
  shop: ShopInfo,
): DocumentFile => ({
  name: `entrega-${handover.number}`,
  format: 'pdf',
  bytes: drawPdf('statement', deliveryNotePaper(delivery, handover, shop)),
})

/** @param prices all that one supplier publishes; @param on the day of the paper */
export const pricesDocument = (prices: PublicPricesOf[], shop: ShopInfo, on: string): DocumentFile => ({
  name: `precios-${prices[0]?.supplier.handle ?? ''}`,
  format: 'pdf',
  bytes: drawPdf('statement', pricesPaper(prices, shop, on)),
})

/** @param pictures JPEGs of its photographs, by their keys; what is not there is left out */
export const standardDocument = (
  standard: PublicStandard,
  shop: ShopInfo,
  pictures: Readonly<Record<string, Buffer>> = {},
): DocumentFile => {
  const photos = standard.photos.filter(({ photo }) => pictures[photo.key])
  const files = Object.fromEntries(Object.entries(pictures).map(([key, bytes]) => [pictureFile(key), bytes]))
  return {
    name: `ficha-${standard.handle}`,
    format: 'pdf',
    bytes: drawPdf('statement', standardPaper({ ...standard, photos }, shop), files),
  }
}

/** @param verifyAt where it is verified, without its code */
export const certificateDocument = (certificate: CertificateShown, verifyAt: string): DocumentFile => ({
  name: `certificado-${certificate.code}`,
  format: 'pdf',
  bytes: drawPdf('certificate', certificatePaper(certificate, verifyAt)),
})

/** @param address what the code on each label says */
export const lotLabels = (lot: LotShown, address: string): DocumentFile => ({
  name: `etiquetas-${lot.code}`,
  format: 'pdf',
  bytes: drawPdf('labels', labelPaper(lot, address)),
})

/** @param heads all of that month that the desk sees, in the order of their numbers */
export async function periodDocument(
  period: Pick<PeriodStatements, 'month' | 'all'>,
  heads: StatementHead[],
  format: SheetFormat,
): Promise<DocumentFile> {
  const bytes = await sheetBytes(periodSheet(period, heads), format)
  return { name: `liquidaciones-${period.month}`, format, bytes }
}

async function sheetBytes(sheet: Sheet, format: SheetFormat): Promise<Buffer> {
  return format === 'csv' ? toCsv(sheet) : toXlsx(sheet)
}
