/**
 * Bags that groups bought together, for the flour that they promised. Whoever is not named took none.
 * - months: for so many, from the running one
 * - spoiled: came torn, and the supplier took them off its bill
 */
export const boughtTogether = {
  ...{ input: 'unit bolsa de papel con ventana', supplier: 'Envases Laguna Redonda' },
  ...{ packUnits: 50, packClp: 6450, months: 3, spoiled: 4, bill: 'Factura 5512' },
  takes: { 'avellaneras-del-bosque': 60, 'amasanderas-del-salto': 30 } as Record<string, number>,
}
