/** Addresses whose next part opens what they name: an invitation, a buyer's order, a reset of a password. */
const OPENS =
  /(\/(?:members\/invitations|entrar\/invitacion|purchases|pedido|grupo\/invitacion|admin\/reset|users\/verify|certificados|compras|supply\/quotations)\/+)[^/?#\s"'»<>]+/gi

/** Fields of an address, or of a form written down, that are a secret by their name. */
const NAMED =
  /([?&](?:[\w-]*(?:token|secret|password|signature|api_?key)[\w-]*|code|codigo|clave|key|jwt|invitacion)=)[^&#\s"'»<>]+/gi

const JWT = /eyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g
const BEARER = /(\bbearer\s+|\bsk_)[\w.~+/=-]{8,}/gi
const PART = /(?<=[/=])[\w~%-]{24,}(?=[/?&#\s"'»<>]|$)/g

/** Medusa's ids are names and open nothing; pictures are public. */
const IS_NAME = /^[a-z]+_[0-9A-Z]{26}$/

/** A part that was drawn: letters of both sizes with digits among them, or a long number in hexadecimal. */
const isDrawn = (part: string) =>
  !IS_NAME.test(part) && /\d/.test(part) && (/[A-Z]/.test(part) || /^[0-9a-f]{32,}$/.test(part))

/** A line of a log as anybody may read it: no word in it opens something, wherever the address came from. */
export function hideSecrets(line: string): string {
  return line
    .replace(JWT, '…')
    .replace(BEARER, '$1…')
    .replace(OPENS, '$1…')
    .replace(NAMED, '$1…')
    .replace(PART, (part) => (isDrawn(part) ? '…' : part))
}
