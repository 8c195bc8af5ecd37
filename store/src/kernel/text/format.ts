const pesos = new Intl.NumberFormat('es-CL', { maximumFractionDigits: 0 })
const stamp = new Intl.DateTimeFormat('es-CL', {
  timeZone: 'America/Santiago',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})

/** 12990 → `$12.990` */
export function clp(amountClp: number): string {
  // What is turned around may be −0.
  return `$${pesos.format(amountClp || 0)}`
}

/** 1200 → `1.200` */
export const units = (count: number): string => pesos.format(count || 0)

/** Pesos also below zero: −1258 → `−$1.258` */
export const signedClp = (amountClp: number): string =>
  amountClp < 0 ? `−${clp(-amountClp)}` : clp(amountClp)

/** `2026-11-22` → `22-11-2026` */
export function day(iso: string): string {
  return iso.split('-').reverse().join('-')
}

/** A moment in Chile: `22-11-2026, 18:30` */
export function moment(iso: string): string {
  return stamp.format(new Date(iso))
}
