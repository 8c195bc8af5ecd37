/** What a list of transfers tells first, by the word of its address. */
export const transferNews: Record<string, { lead: string; text: string }> = {
  confirmada: { lead: 'Confirmada.', text: 'El pedido está pagado, y los grupos ya lo saben.' },
  vista: { lead: 'Quedó escrito que la viste.', text: 'Falta que otra persona de la mesa la confirme.' },
  rechazada: { lead: 'Rechazado.', text: 'Le escribimos a quien compró para que mande otro comprobante.' },
  decidida: { lead: 'Esa ya no espera.', text: 'La decidió otra persona, o se le acabó el plazo.' },
  cartola: {
    lead: 'Quedó hecho lo que marcaste de la cartola.',
    text: 'Los grupos de lo que está pagado ya lo saben.',
  },
}
