const NEWS = {
  anotado: { title: 'Anotado.', text: 'Quien compró ya lo ve en su pedido.' },
  estaba: { title: 'Ya estaba anotado', text: 'con ese mismo folio.' },
  anulado: {
    title: 'Anulado.',
    text: 'Queda escrito con su motivo, y la venta espera otra vez su documento.',
  },
  guardado: { title: 'Guardado.', text: 'El archivo ya se puede bajar.' },
  falta: { title: 'Ese documento ya no espera.', text: 'Otra persona lo anotó, o la venta cambió.' },
}

/** What was done, after it. */
export const newsOf = (code: string | null) =>
  code !== null && Object.hasOwn(NEWS, code) ? NEWS[code as keyof typeof NEWS] : null
