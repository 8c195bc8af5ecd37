import type { CollectionConfig } from 'payload'

const nobody = () => false

/**
 * What the store was told of each course, version by version (`training/tell-outline.ts`): the counter of versions, and
 * the proof of what each one said. Nobody reaches it from outside.
 */
export const CourseOutlines: CollectionConfig = {
  slug: 'course-outlines',
  labels: { singular: 'Aviso de un curso', plural: 'Avisos de los cursos' },
  typescript: { interface: 'CourseOutlineVersion' },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, group: 'Formación', description: 'Se anota solo.' },
  lockDocuments: false,
  fields: [
    {
      name: 'course',
      type: 'text',
      label: 'Curso',
      required: true,
      index: true,
      admin: { description: 'Se anota solo.' },
    },
    {
      name: 'version',
      type: 'number',
      label: 'Versión',
      required: true,
      admin: { description: 'Se anota sola.' },
    },
    {
      name: 'key',
      type: 'text',
      label: 'Clave',
      required: true,
      unique: true,
      admin: { description: 'Una versión se avisa una vez.' },
    },
    {
      name: 'outline',
      type: 'json',
      label: 'Qué se avisó',
      required: true,
      admin: { description: 'Se anota solo.' },
    },
  ],
}
