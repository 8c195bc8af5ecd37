import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Goods } from './goods.tsx'
import { PartFacts } from './part-facts.tsx'
import { noteOf, type PartProps, toList } from './part-note.ts'
import { PartSteps } from './part-steps.tsx'
import { isVisit } from './words.ts'

/** Nothing more is asked of her. */
export const Gone = ({ part, news }: PartProps) => (
  <Screen
    title={isVisit(part) ? 'Ya vinieron' : 'Ya la entregaste'}
    back={toList}
    note={noteOf(part)}
    step={part.state}
  >
    {news}
    <Notice kind="done" lead="Gracias.">
      Lo que te toca ya está entre lo que te deben.
    </Notice>
    <LinkButton href={paths.owed} isPlain>
      Ver lo que me deben
    </LinkButton>
    <Goods part={part} />
    <PartFacts part={part} />
    <PartSteps part={part} isOpen />
  </Screen>
)

export const CalledOff = ({ part, news }: PartProps) => (
  <Screen title="Se anuló: no la prepares" back={toList} note={noteOf(part)} step={part.state}>
    {news}
    <p>A quien compró le devolvemos la plata. Lo tuyo sigue siendo tuyo.</p>
    <Goods part={part} />
    <PartSteps part={part} isOpen />
  </Screen>
)
