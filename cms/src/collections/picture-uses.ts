import type { CollectionConfig } from 'payload'

const nobody = () => false

/**
 * Where each picture, and each file of a lesson, is used, by what is published and by what still may be: written by `uses/note-uses.ts`, read by
 * who may see a picture and by what may not be deleted. Nobody reaches it from outside.
 */
export const PictureUses: CollectionConfig = {
  slug: 'picture-uses',
  labels: { singular: 'Uso de una foto', plural: 'Usos de las fotos' },
  typescript: { interface: 'PictureUse' },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, group: 'Lo que contamos', description: 'Se anota solo.' },
  lockDocuments: false,
  timestamps: false,
  fields: [
    {
      name: 'picture',
      type: 'relationship',
      relationTo: 'media',
      label: 'Foto',
      index: true,
      admin: { description: 'Se anota solo.' },
    },
    {
      name: 'file',
      type: 'relationship',
      relationTo: 'lesson-files',
      label: 'Archivo de una lección',
      index: true,
      admin: { description: 'Se anota solo.' },
    },
    {
      name: 'kind',
      type: 'text',
      label: 'Dónde',
      required: true,
      admin: { description: 'Se anota solo.' },
    },
    {
      name: 'owner',
      type: 'text',
      label: 'En cuál',
      index: true,
      required: true,
      admin: { description: 'Se anota solo.' },
    },
    { name: 'title', type: 'text', label: 'Título', admin: { description: 'Se anota solo.' } },
    {
      name: 'isPublic',
      type: 'checkbox',
      label: 'Publicado',
      index: true,
      admin: { description: 'Se anota solo.' },
    },
  ],
}
