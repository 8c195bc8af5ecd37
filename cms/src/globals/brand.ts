import type { GlobalConfig } from 'payload'
import { isEditor } from '../access/people.ts'
import { historyList } from '../collections/writing.ts'
import { anyone, editorsOnly } from '../access/writing.ts'
import { changedBy } from '../fields/changed-by.ts'
import { tellShopOfGlobal } from '../purge/hooks.ts'
import { noteGlobalUses } from '../uses/note-uses.ts'

export const Brand: GlobalConfig = {
  slug: 'brand',
  label: 'Portada y marca',
  access: { read: anyone, update: editorsOnly, readVersions: editorsOnly },
  versions: { max: 30 },
  admin: {
    group: 'La tienda',
    description: 'Lo primero que se lee al llegar y lo que va al pie de cada página.',
    hideAPIURL: true,
    components: { views: historyList },
    hidden: ({ user }) => !isEditor(user),
  },
  hooks: { afterChange: [noteGlobalUses('brand'), tellShopOfGlobal('brand')] },
  fields: [
    {
      name: 'tagline',
      type: 'text',
      label: 'Frase de la marca',
      required: true,
      localized: true,
      maxLength: 90,
      admin: { description: 'La grande de la portada. Pocas palabras.' },
    },
    {
      name: 'intro',
      type: 'textarea',
      label: 'Presentación',
      localized: true,
      maxLength: 400,
      admin: { description: 'Quiénes venden aquí y por qué juntas. Dos o tres frases.' },
    },
    {
      name: 'season',
      type: 'textarea',
      label: 'Lo de esta temporada',
      localized: true,
      maxLength: 280,
      admin: { description: 'Qué hay ahora y qué viene. Conviene cambiarlo cada mes.' },
    },
    {
      name: 'hero',
      type: 'upload',
      relationTo: 'media',
      label: 'Foto de la portada',
      admin: { description: 'Horizontal y luminosa. Es la primera que ve todo el mundo.' },
    },
    {
      name: 'heroCaption',
      type: 'text',
      label: 'Pie de la foto de portada',
      localized: true,
      maxLength: 160,
      admin: { description: 'Qué grupo y qué lugar se ven.' },
    },
    {
      name: 'footer',
      type: 'textarea',
      label: 'Texto al pie',
      localized: true,
      maxLength: 400,
      admin: { description: 'Unas líneas que cierran cada página de la tienda.' },
    },
    changedBy,
  ],
}
