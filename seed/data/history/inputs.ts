/**
 * Jars that groups bought together. Whoever is not named took none.
 * - months: for so many, from the running one
 * - spoiled: came broken, and the supplier took them off its bill
 */
export const boughtTogether = {
  ...{ input: 'unit frasco de 250 cc', supplier: 'Envases Laguna Redonda', packUnits: 24, packClp: 9120 },
  ...{ months: 6, spoiled: 7, bill: 'Factura 5512' },
  takes: { 'conserveras-del-patagual': 150, 'dulces-de-murta': 80 } as Record<string, number>,
}
