import { CODE_MINUTES } from '../../modules/access/rules/entry-limits'
import { INVITATION_DAYS } from '../../contracts/purchase/invitation'
import { type Block, renderHtml, renderText } from './blocks'
import { type CertificateNotices, CERTIFICATE_WORDS } from './certificate-notices'
import { INVOICE_WORDS, type InvoiceNotices } from './invoice-notices'
import type { Words } from './notice-words'
import { SESSION_WORDS, type SessionNotices } from './session-notices'
import { SHARE_WORDS, type ShareNotices } from './share-notices'
import { SUPPLY_WORDS, type SupplyNotices } from './supply-notices'

/** What each kind of notice to a member tells. A new kind is a line here and one in `WORDS`. */
export type NoticeData = {
  entry_code: { code: string }
  invitation: { name: string; group: string; link: string }
  mandate_given: { group: string; until: string }
  factor_set_up: { from: string }
  factor_of_another: { name: string; from: string }
  factor_lessened: { how: 'reset' | 'stopped' }
  office_ends: { office: string; organization: string; until: string }
  office_of_another_ends: { name: string; office: string; organization: string; until: string }
  desk_change: { name: string; what: string; path: string }
  order_paid: { id: string; displayId: string; goods: string; dueOn: string }
  part_reminder: { id: string; displayId: string; goods: string; dueOn: string }
  part_cancelled: { id: string; displayId: string; goods: string; why: string }
  product_approved: { title: string }
  change_asked: { title: string; reason: string }
  contact_changed: { name: string }
  number_changed: { name: string }
  number_of_another: { name: string }
  name_changed: { before: string; after: string }
  approval_asked: { group: string; desk: string }
  bank_account_added: { organization: string; account: string; from: string; by: string; path: string }
  payout_paid: { organization: string; amount: string; how: string }
  payout_unanswered: { organization: string; amount: string }
  payout_disputed: { organization: string; amount: string; desk: string }
  statement_issued: { id: string; month: string; earned: string; closing: string }
} & CertificateNotices &
  SessionNotices &
  SupplyNotices &
  InvoiceNotices &
  ShareNotices
export type NoticeKind = keyof NoticeData

/** `parameters`: the words that a template of WhatsApp leaves open, in its order. */
export type Notice = { subject: string; html: string; text: string; parameters: string[] }

const LESSENED = {
  reset: 'Dos personas de tu directiva dijeron que la perdiste.',
  stopped: 'Una persona de tu directiva dijo que no la conectaste tú, y cerró tus sesiones.',
}

const WORDS: { [K in NoticeKind]: (data: NoticeData[K]) => Words } = {
  ...CERTIFICATE_WORDS,
  entry_code: ({ code }) => ({
    subject: 'Tu código para entrar',
    title: `Tu código es ${code}.`,
    text: `Dura ${CODE_MINUTES} minutos. No se lo des a nadie. Si no lo pediste tú, no hagas nada.`,
    parameters: [code],
    path: null,
  }),
  invitation: ({ name, group, link }) => ({
    subject: `Te invitan a ${group}`,
    title: `${name}, te invitan a ser parte de ${group}.`,
    text: `Abre el enlace y di si quieres. Sirve ${INVITATION_DAYS} días.`,
    parameters: [name, group, link],
    path: link,
  }),
  mandate_given: ({ group, until }) => ({
    subject: `Puedes ayudar a ${group}`,
    title: `${group} te dio permiso para ayudarle.`,
    text: `Puedes hacerlo hasta el ${until}. El grupo ve lo que haces y puede terminarlo cuando quiera.`,
    parameters: [group, until],
    path: '/grupo',
  }),
  factor_set_up: ({ from }) => ({
    subject: 'Conectaste una aplicación de códigos',
    title: 'Conectaste una aplicación de códigos para la mesa.',
    text: `Con ella podrás mover plata desde el ${from}. Si no fuiste tú, llama ahora a otra persona de tu directiva: la puede anular.`,
    parameters: [from],
    path: null,
  }),
  factor_of_another: ({ name, from }) => ({
    subject: `${name} conectó una aplicación de códigos`,
    title: `${name} conectó una aplicación de códigos para la mesa.`,
    text: `Con ella podrá mover plata desde el ${from}. Pregúntale si fue ella: si no, anúlala en Ajustes antes de esa hora.`,
    parameters: [name, from],
    path: '/mesa',
  }),
  factor_lessened: ({ how }) => ({
    subject: 'Tu aplicación de códigos ya no vale',
    title: 'Tu aplicación de códigos de la mesa ya no vale.',
    text: `${LESSENED[how]} Puedes conectar otra al entrar a la mesa. Si no sabes de qué se trata, llama a tu directiva.`,
    parameters: [LESSENED[how]],
    path: '/mesa/segundo-factor',
  }),
  office_ends: ({ office, organization, until }) => ({
    subject: `Tu cargo en ${organization} termina el ${until}`,
    title: `Tu cargo de ${office.toLowerCase()} en ${organization} termina el ${until}.`,
    text: 'Ese día deja de abrirte la mesa. Si sigues, hace falta un acta que lo diga y que dos personas lo anoten en Ajustes.',
    parameters: [office, organization, until],
    path: '/mesa',
  }),
  office_of_another_ends: ({ name, office, organization, until }) => ({
    subject: `El cargo de ${name} termina el ${until}`,
    title: `El cargo de ${name}, ${office.toLowerCase()} en ${organization}, termina el ${until}.`,
    text: 'Si sigue ella o viene otra, anótenlo antes en Ajustes con su acta, entre dos.',
    parameters: [name, office, organization, until],
    path: '/mesa',
  }),
  desk_change: ({ name, what, path }) => ({
    subject: 'Falta que una segunda persona lo vea',
    title: `${name} pidió un cambio: ${what}.`,
    text: 'Vale cuando otra persona con cargo lo confirme en Ajustes. Si no corresponde, recházalo.',
    parameters: [name, what],
    path,
  }),
  order_paid: ({ id, displayId, goods, dueOn }) => ({
    subject: `Te compraron: ${goods}`,
    title: `Te compraron ${goods}.`,
    text: `Pedido ${displayId}, ya pagado. Es para el ${dueOn}. Di si lo puedes preparar.`,
    parameters: [goods, displayId, dueOn],
    path: `/grupo/pedidos/${id}`,
  }),
  part_reminder: ({ id, displayId, goods, dueOn }) => ({
    subject: `El pedido ${displayId} es para el ${dueOn}`,
    title: `El pedido ${displayId} es para el ${dueOn} y todavía no dices si lo preparas.`,
    text: `Es esto: ${goods}. Si algo te falta, dilo: a quien compró le devolvemos esa parte.`,
    parameters: [displayId, dueOn, goods],
    path: `/grupo/pedidos/${id}`,
  }),
  part_cancelled: ({ id, displayId, goods, why }) => ({
    subject: `Se anuló el pedido ${displayId}`,
    title: `Se anuló el pedido ${displayId}: no lo prepares.`,
    text: [`Era esto: ${goods}.`, why && `Por qué: ${why}`].filter(Boolean).join(' '),
    parameters: [displayId, goods, why],
    path: `/grupo/pedidos/${id}`,
  }),
  product_approved: ({ title }) => ({
    subject: `${title} ya está en la tienda`,
    title: `${title} ya está en la tienda.`,
    text: 'La asociación lo aprobó. Cualquiera lo puede comprar.',
    parameters: [title],
    path: '/grupo/productos',
  }),
  change_asked: ({ title, reason }) => ({
    subject: `Falta algo en ${title}`,
    title: `La asociación te pide un cambio en ${title}.`,
    text: `Esto te dicen: ${reason}`,
    parameters: [title, reason],
    path: '/grupo/productos',
  }),
  contact_changed: ({ name }) => ({
    subject: 'Cambió el número o el correo con que entras',
    title: `${name}, desde ahora entras con otro número o correo.`,
    text: 'Con este ya no se entra. Si no lo pediste, avísale a tu asociación cuanto antes.',
    parameters: [name],
    path: null,
  }),
  number_changed: ({ name }) => ({
    subject: 'Cambiaste el número con que entras',
    title: `${name}, desde ahora entras con otro celular.`,
    text: 'Se cerraron tus otras sesiones. Si no fuiste tú, avísale a tu asociación ahora.',
    parameters: [name],
    path: null,
  }),
  number_of_another: ({ name }) => ({
    subject: `${name} cambió su celular`,
    title: `${name} cambió el celular con que entra a la mesa.`,
    text: 'Por un día no puede mover plata. Pregúntale si fue ella: si no, anula su aplicación de códigos en Ajustes.',
    parameters: [name],
    path: '/mesa',
  }),
  name_changed: ({ before, after }) => ({
    subject: `${before} ahora aparece como ${after}`,
    title: `${before} cambió su nombre: ahora aparece como ${after}.`,
    text: 'Lo hizo ella misma, desde su teléfono. Si no la reconoces, avísale a tu asociación.',
    parameters: [before, after],
    path: null,
  }),
  approval_asked: ({ group, desk }) => ({
    subject: `${group} mandó algo para aprobar`,
    title: `${group} mandó algo para aprobar.`,
    text: 'Espera tu respuesta en la mesa. Lo que llegue más tarde en el día queda ahí mismo, sin otro aviso.',
    parameters: [group],
    path: `/mesa/${desk}/aprobaciones`,
  }),
  bank_account_added: ({ organization, account, from, by, path }) => ({
    subject: `Cambia la cuenta en que se le paga a ${organization}`,
    title: `Desde el ${from} a ${organization} se le paga en otra cuenta.`,
    text: `Es esta: ${account}. La anotó ${by}. Si no está bien, entra y párala antes de ese día.`,
    parameters: [organization, account, from, by],
    path,
  }),
  payout_paid: ({ organization, amount, how }) => ({
    subject: `A ${organization} se le pagó ${amount}`,
    title: `A ${organization} se le pagó ${amount}, ${how}.`,
    text: 'Mira si llegó y dilo: «recibí conforme», o «no me llegó».',
    parameters: [organization, amount, how],
    path: '/grupo/liquidaciones',
  }),
  payout_unanswered: ({ organization, amount }) => ({
    subject: `¿Llegó el pago de ${amount}?`,
    title: `¿Le llegó a ${organization} su pago de ${amount}?`,
    text: 'Todavía no lo dices. Mira la cuenta y responde: «recibí conforme», o «no me llegó».',
    parameters: [organization, amount],
    path: '/grupo/liquidaciones',
  }),
  payout_disputed: ({ organization, amount, desk }) => ({
    subject: `${organization} dice que no le llegó ${amount}`,
    title: `${organization} dice que no le llegó su pago de ${amount}.`,
    text: 'Mira con el banco qué pasó. Si la plata volvió, anótalo y se le paga de nuevo.',
    parameters: [organization, amount],
    path: `/mesa/${desk}/pagos`,
  }),
  statement_issued: ({ id, month, earned, closing }) => ({
    subject: `Tu liquidación de ${month}`,
    title: `Tu liquidación de ${month}: ${earned}.`,
    text: `Con lo que venía de antes y lo que ya se pagó, quedan ${closing}. Mira de qué ventas viene.`,
    parameters: [month, earned, closing],
    path: `/grupo/liquidaciones/${id}`,
  }),
  ...SESSION_WORDS,
  ...SUPPLY_WORDS,
  ...INVOICE_WORDS,
  ...SHARE_WORDS,
}

/** A notice as a letter (`html`) and as a short message (`text`). */
export function notice<K extends NoticeKind>(
  kind: K,
  data: NoticeData[K],
  { brand, shopUrl, isLetter }: { brand: string; shopUrl: string; isLetter: boolean },
): Notice {
  const { subject, title, text, parameters, path } = WORDS[kind](data)
  const href = path === null ? null : path.startsWith('/') ? shopUrl + path : path
  const blocks: Block[] = [
    { kind: 'title', text: title },
    { kind: 'text', text },
    ...(href ? [{ kind: 'link' as const, text: 'Abrir', href }] : []),
  ]
  const short = [`${brand}: ${title} ${text}`, href].filter(Boolean).join(' ')
  return {
    subject,
    html: renderHtml(subject, blocks, brand),
    text: isLetter ? renderText(blocks, brand) : short,
    parameters,
  }
}
