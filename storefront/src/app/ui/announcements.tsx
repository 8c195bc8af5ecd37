import { today } from '../../lib/format.ts'
import { useMaybeActing } from '../acting.ts'
import { Notice } from './notice.tsx'

/** What her association and the federation tell the groups these days; what the phone kept for too long is told no more. */
export const Announcements = () =>
  useMaybeActing()
    ?.group.announcements?.filter(({ until }) => until >= today())
    .map(({ text, by }) => (
      <Notice key={text} lead={`${by}:`}>
        {text}
      </Notice>
    ))
