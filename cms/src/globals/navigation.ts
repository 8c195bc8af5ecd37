import type { ArrayField, GlobalConfig, TextFieldSingleValidation } from 'payload'
import { isEditor } from '../access/people.ts'
import { historyList } from '../collections/writing.ts'
import { anyone, editorsOnly } from '../access/writing.ts'
import { changedBy } from '../fields/changed-by.ts'
import { tellShopOfGlobal } from '../purge/hooks.ts'
import { noteGlobalUses } from '../uses/note-uses.ts'

const isShopAddress: TextFieldSingleValidation = (value) =>
  /^(\/(?!\/)|https:\/\/)\S*$/.test(value ?? '') ||
  'Escribe una dirección de la tienda que empiece con / (por ejemplo, /historias) o una completa con https://.'

const links = (
  name: 'header' | 'footer',
  label: string,
  maxRows: number,
  description: string,
): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: 'Enlace', plural: 'Enlaces' },
  maxRows,
  admin: { description, components: { RowLabel: '/admin/LinkRowLabel.tsx#LinkRowLabel' } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'label',
          type: 'text',
          label: 'Se lee',
          required: true,
          localized: true,
          maxLength: 40,
          admin: { width: '50%', description: 'Una o dos palabras.' },
        },
        {
          name: 'href',
          type: 'text',
          label: 'Lleva a',
          required: true,
          validate: isShopAddress,
          admin: { width: '50%', description: 'Por ejemplo, /productos o /paginas/quienes-somos.' },
        },
      ],
    },
  ],
})

export const Navigation: GlobalConfig = {
  slug: 'navigation',
  label: 'Menús',
  access: { read: anyone, update: editorsOnly, readVersions: editorsOnly },
  versions: { max: 30 },
  admin: {
    group: 'La tienda',
    description: 'Los enlaces de arriba y del pie de la tienda.',
    hideAPIURL: true,
    components: { views: historyList },
    hidden: ({ user }) => !isEditor(user),
  },
  hooks: { afterChange: [noteGlobalUses('navigation'), tellShopOfGlobal('navigation')] },
  fields: [
    links('header', 'Menú de arriba', 7, 'Pocos: en un teléfono deben caber en una línea.'),
    links('footer', 'Menú del pie', 16, 'Páginas de ayuda, quiénes somos, privacidad.'),
    changedBy,
  ],
}
