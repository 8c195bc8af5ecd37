import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { whatIsShown } from '../access/pictures.ts'
import { staffChangesItsOwnFiles, whoWritesCourses } from '../access/writing.ts'
import { env } from '../env.ts'
import { createdBy } from '../fields/created-by.ts'
import { fileFacts } from '../media/file-facts.ts'
import { onlyFilesThatAre } from '../media/file-there.ts'
import { noteKind, receiveLessonFile } from '../media/receive-lesson-file.ts'
import { tellShopOfChange, tellShopOfRemoval } from '../purge/hooks.ts'
import { fileTags } from '../purge/tags.ts'
import { usedIsNotDeleted } from '../uses/refuse-while-used.ts'

const folder = path.join(env.dataDir, 'cms-lesson-files')

/** What a lesson lets hear, see or print. Everything is here, and nothing comes from a foreign player. */
export const LessonFiles: CollectionConfig = {
  slug: 'lesson-files',
  labels: { singular: 'Archivo de una lección', plural: 'Archivos de las lecciones' },
  typescript: { interface: 'LessonFile' },
  disableDuplicate: true,
  access: {
    create: whoWritesCourses,
    read: whatIsShown('lesson-files'),
    update: staffChangesItsOwnFiles,
    delete: staffChangesItsOwnFiles,
  },
  upload: {
    staticDir: folder,
    handlers: [onlyFilesThatAre(folder)],
    mimeTypes: ['audio/mpeg', 'audio/mp4', 'video/mp4', 'application/pdf', 'text/vtt'],
    crop: false,
    focalPoint: false,
    pasteURL: false,
    // Whatever it is, it is neither a page nor a program.
    modifyResponseHeaders: ({ headers }) => {
      headers.set('content-security-policy', "default-src 'none'; sandbox")
      return headers
    },
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'filesize', 'updatedAt'],
    group: 'Formación',
    description: 'Audios, videos, subtítulos y hojas para imprimir. Livianos: se bajan con poca señal.',
    hidden: ({ user }) => user?.role === 'author',
  },
  hooks: {
    beforeOperation: [receiveLessonFile],
    beforeChange: [noteKind],
    beforeDelete: [usedIsNotDeleted('lesson-files')],
    afterChange: [tellShopOfChange(fileTags)],
    afterDelete: [tellShopOfRemoval(fileTags)],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Cómo se llama',
      required: true,
      localized: true,
      maxLength: 120,
      admin: { description: 'Lo lee quien lo baja. Por ejemplo: «Planilla del libro de caja».' },
    },
    {
      name: 'kind',
      type: 'select',
      label: 'Qué es',
      access: { create: () => false, update: () => false },
      options: [
        { value: 'audio', label: 'Audio' },
        { value: 'video', label: 'Video' },
        { value: 'sheet', label: 'Hoja para imprimir' },
        { value: 'subtitles', label: 'Subtítulos' },
      ],
      admin: { readOnly: true, description: 'Lo vemos en el archivo mismo.' },
    },
    createdBy,
    ...fileFacts,
  ],
}
