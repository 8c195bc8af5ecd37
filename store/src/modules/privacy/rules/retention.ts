const DAY_MS = 86_400_000

/**
 * What each kind of personal data is kept for, and until when. Six years are what the tax office may ask for
 * (Código Tributario, arts. 17 and 200); the rest is kept as long as it is of use to the person whose data it is.
 * `by`: what carries it out.
 */
export const RETENTION = {
  unpaid_buyer: {
    what: 'Datos de quien no llegó a pagar',
    why: 'responder si pregunta por su intento',
    days: 30,
    by: 'forget-old-data',
  },
  paid_buyer: {
    what: 'Datos de quien compró',
    why: 'respaldo de la venta, garantía y contabilidad',
    years: 6,
    by: 'forget-old-data',
  },
  proof: {
    what: 'Comprobantes de transferencias, de compras y de pagos a los grupos',
    why: 'respaldo del pago',
    years: 6,
    by: 'forget-old-data',
  },
  tax_document: {
    what: 'A quién se emitió cada factura, y los archivos de boletas, facturas y notas',
    why: 'respaldo ante Impuestos Internos',
    years: 6,
    by: 'forget-old-data',
  },
  original: {
    what: 'Fotos como las mandó el grupo, sin lugar ni teléfono',
    why: 'volver a dibujarlas',
    years: 6,
    by: 'forget-old-data',
  },
  message: {
    what: 'A quién se le mandó cada aviso',
    why: 'no mandar dos veces y responder reclamos',
    days: 180,
    by: 'forget-old-data',
  },
  event: {
    what: 'Lo que la tienda se dice a sí misma de un pedido o de una persona, ya entregado',
    why: 'saber qué pasó si algo falla',
    days: 180,
    by: 'forget-old-data',
  },
  mailbox: {
    what: 'Correos de la demostración',
    why: 'leerlos en /dev/correo',
    days: 30,
    by: 'forget-old-data',
  },
  former_member: {
    what: 'Teléfono y correo de quien ya no está en ningún grupo',
    why: 'volver a invitarla',
    days: 365,
    by: 'forget-old-data',
  },
  entry_code: { what: 'Códigos de entrada', why: 'entrar', days: 1, by: 'forget-entries' },
  session: { what: 'Sesiones terminadas', why: 'saber quién entró', days: 30, by: 'forget-entries' },
  log: { what: 'Bitácoras', why: 'buscar una falla', days: 35, by: 'ops/stack/log.mjs' },
} as const

export type Kept = keyof typeof RETENTION

/** What began to be kept before this moment is over. */
export function overBefore(kind: Kept, now: Date): Date {
  const rule = RETENTION[kind]
  if ('days' in rule) return new Date(now.getTime() - rule.days * DAY_MS)
  const then = new Date(now)
  then.setUTCFullYear(then.getUTCFullYear() - rule.years)
  return then
}

/** Until when the law makes us keep what began then. */
export function keptUntil(kind: Kept, since: Date): Date {
  const rule = RETENTION[kind]
  if ('days' in rule) return new Date(since.getTime() + rule.days * DAY_MS)
  const until = new Date(since)
  until.setUTCFullYear(until.getUTCFullYear() + rule.years)
  return until
}
