import type { Field } from 'payload'

const fact = (name: string, label: string): Field => ({
  name,
  type: 'text',
  label,
  admin: { hidden: true, description: 'Se anota solo.', disableListColumn: true, disableListFilter: true },
})

/** Payload adds these to every upload, named in English; here they only get our names. */
export const fileFacts: Field[] = [
  fact('mimeType', 'Tipo de archivo'),
  fact('thumbnailURL', 'Dirección de la foto chica'),
  fact('url', 'Dirección de la foto'),
]
