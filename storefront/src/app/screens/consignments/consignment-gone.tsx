import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Goods } from './goods.tsx'
import { ConsignmentFacts } from './consignment-facts.tsx'
import { noteOf, type ConsignmentProps, toList } from './consignment-note.ts'
import { ConsignmentSteps } from './consignment-steps.tsx'
import { isVisit } from './words.ts'

/** Nothing more is asked of her. */
export const Gone = ({ consignment, news }: ConsignmentProps) => (
  <Screen
    title={isVisit(consignment) ? 'Ya vinieron' : 'Ya la entregaste'}
    back={toList}
    note={noteOf(consignment)}
    step={consignment.state}
  >
    {news}
    <Notice kind="done" lead="Gracias.">
      Lo que te toca ya está entre lo que te deben.
    </Notice>
    <LinkButton href={paths.owed} isPlain>
      Ver lo que me deben
    </LinkButton>
    <Goods consignment={consignment} />
    <ConsignmentFacts consignment={consignment} />
    <ConsignmentSteps consignment={consignment} isOpen />
  </Screen>
)

export const CalledOff = ({ consignment, news }: ConsignmentProps) => (
  <Screen title="Se anuló: no la prepares" back={toList} note={noteOf(consignment)} step={consignment.state}>
    {news}
    <p>A quien compró le devolvemos la plata. Lo tuyo sigue siendo tuyo.</p>
    <Goods consignment={consignment} />
    <ConsignmentSteps consignment={consignment} isOpen />
  </Screen>
)
