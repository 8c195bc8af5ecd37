import { INVITATION_DAYS } from '../../contracts/purchase/invitation'
import { type Block, renderHtml, renderText } from './blocks'

const WORDS = {
  invited: {
    subject: 'Te invitan al panel de la federación',
    title: 'Tienes un lugar en el panel.',
    text: 'Abre el enlace y elige tu clave. Después te pediremos un código de tu teléfono: tenlo a mano.',
    link: 'Entrar por primera vez',
  },
  reset: {
    subject: 'Elige una clave nueva para el panel',
    title: 'Puedes elegir una clave nueva.',
    text: 'Dos personas del panel lo pidieron para ti. Abre el enlace, elige tu clave y conecta de nuevo tu teléfono.',
    link: 'Elegir mi clave',
  },
}

/** To somebody who works in the panel, or will. */
export function staffLetter(occasion: keyof typeof WORDS, href: string) {
  const { subject, title, text, link } = WORDS[occasion]
  const blocks: Block[] = [
    { kind: 'title', text: title },
    {
      kind: 'text',
      text: `${text} Sirve ${INVITATION_DAYS} días y una vez. Si no sabes de qué se trata, no hagas nada.`,
    },
    { kind: 'link', text: link, href },
  ]
  return { subject, html: renderHtml(subject, blocks, 'Mingaco'), text: renderText(blocks, 'Mingaco') }
}
