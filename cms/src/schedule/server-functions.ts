import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import type { ServerFunction, ServerFunctionHandler } from 'payload'
import { isEditor } from '../access/people.ts'

type Planned = Parameters<typeof schedulePublishHandler>[0]
type Functions = NonNullable<Parameters<ServerFunctionHandler>[0]['serverFunctions']>

/** Payload lets everybody of the panel plan and undo; here that is publishing, which editors do. */
const plan: ServerFunction<Planned> = (args) => {
  if (!isEditor(args.req.user)) return { error: 'Quien edita planifica lo que se publica: avísale.' }
  return schedulePublishHandler(args)
}

/** What the panel's pages may call on the server. Any other name is refused. */
export const panelFunctions: Functions = { 'schedule-publish': plan }

const open = new Set([
  'copy-data-from-locale',
  'form-state',
  'get-default-layout',
  'get-upcoming-scheduled-publish',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'schedule-publish',
  'table-state',
])

export const isOpenFunction = (name: string): boolean => open.has(name)
