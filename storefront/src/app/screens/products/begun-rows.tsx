import type { Draft } from '../../product/draft.ts'
import { forgetDraft } from '../../queue/phone.ts'
import { lookAgain } from '../../queue/engine.ts'
import { type Queued, stateWords } from '../../queue/item.ts'
import { paths } from '../../paths.ts'
import { Quiet } from '../../ui/button.tsx'
import { Row } from '../../ui/row.tsx'
import { State } from '../../ui/state.tsx'
import { DraftPicture } from '../new-product/draft-picture.tsx'
import { draftPath } from '../new-product/steps.ts'
import { useStateNow } from './use-state-now.ts'

/** Begun and not sent: she goes on where she was. */
export const BegunRow = ({ draft }: { draft: Draft }) => (
  <li class="item">
    <Row
      href={draftPath(draft.id, draft.step)}
      picture={<DraftPicture photo={draft.photos[0]} sizes="84px" alt="" />}
      title={draft.content.title || 'Sin nombre todavía'}
    >
      <State tone="plain" isDotted>
        {draft.editing ? 'Un cambio sin terminar' : 'Sin terminar'}
      </State>
      <p class="small soft">Toca para seguir.</p>
    </Row>
    <Quiet
      onClick={() => {
        if (confirm('¿Botar lo que empezaste? No se puede recuperar.'))
          void forgetDraft(draft.id).then(lookAgain)
      }}
    >
      Botarlo
    </Quiet>
  </li>
)

/** New, and on its way to the store or sent back by it. */
export function QueuedRow({ item, draft }: { item: Queued; draft: Draft | undefined }) {
  const state = useStateNow(item)
  return (
    <li>
      <Row
        href={state === 'observed' ? paths.queue : draftPath(item.id, 'preview')}
        picture={<DraftPicture photo={draft?.photos[0]} sizes="84px" alt="" />}
        title={item.title}
      >
        <State tone={state === 'observed' ? 'trouble' : 'waiting'} isDotted={state === 'waiting'}>
          {stateWords[state]}
        </State>
        {item.reason && <p class="small">«{item.reason}»</p>}
      </Row>
    </li>
  )
}
