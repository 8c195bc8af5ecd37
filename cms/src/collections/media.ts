import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { whatIsShown } from '../access/pictures.ts'
import { staffChangesItsOwnFiles, staffOnly } from '../access/writing.ts'
import { env } from '../env.ts'
import { createdBy } from '../fields/created-by.ts'
import { fileFacts } from '../media/file-facts.ts'
import { onlyFilesThatAre } from '../media/file-there.ts'
import { imageSizes, original } from '../media/formats.ts'
import { receivePicture } from '../media/receive-picture.ts'
import { tellShopOfChange, tellShopOfRemoval } from '../purge/hooks.ts'
import { pictureTags } from '../purge/tags.ts'
import { usedIsNotDeleted, usedIsNotTrashed } from '../uses/refuse-while-used.ts'

const folder = path.join(env.dataDir, 'cms-media')

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Foto', plural: 'Fotos' },
  disableDuplicate: true,
  trash: true,
  access: {
    create: staffOnly,
    read: whatIsShown('media'),
    update: staffChangesItsOwnFiles,
    delete: staffChangesItsOwnFiles,
  },
  upload: {
    ...original,
    imageSizes,
    staticDir: folder,
    handlers: [onlyFilesThatAre(folder)],
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    adminThumbnail: 'card',
    focalPoint: true,
    crop: false,
    pasteURL: false,
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'updatedAt'],
    group: 'Lo que contamos',
    description:
      'Las fotos de las historias y los grupos. Al subirlas se les quitan los datos del lugar y del teléfono.',
  },
  hooks: {
    beforeOperation: [receivePicture],
    beforeChange: [usedIsNotTrashed],
    beforeDelete: [usedIsNotDeleted('media')],
    afterChange: [tellShopOfChange(pictureTags)],
    afterDelete: [tellShopOfRemoval(pictureTags)],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: 'Qué se ve en la foto',
      required: true,
      localized: true,
      maxLength: 200,
      admin: {
        description:
          'En una frase, para quien no la puede ver. Por ejemplo: «Manos que tejen en un telar de madera».',
      },
    },
    {
      name: 'uses',
      type: 'ui',
      label: '¿Dónde se usa esta foto?',
      admin: { components: { Field: '/admin/PictureUses.tsx#PictureUses' } },
    },
    createdBy,
    ...fileFacts,
  ],
}
