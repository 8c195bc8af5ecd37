import type { GroupConsignment } from '#contracts'
import { Picture } from '../../ui/picture.tsx'
import { lineName, units, unitsOf } from './words.ts'

type Props = { consignment: GroupConsignment; withAvailable?: boolean }

/** What she prepares, as large as it can be seen across a kitchen. */
export const Goods = ({ consignment, withAvailable }: Props) => (
  <ul class="goods">
    {consignment.lines.map((line) => (
      <li class="row" key={line.id}>
        <Picture photo={line.photo} sizes="112px" alt="" />
        <div>
          <h2>{lineName(line)}</h2>
          <p class="how-many num">{units(unitsOf(line))}</p>
          {line.quantityConfirmed !== null && line.quantityConfirmed < line.quantity && (
            <small class="soft">Te habían pedido {line.quantity}</small>
          )}
          {withAvailable && line.available !== null && (
            <small class="soft">{stockWords(line.available)}</small>
          )}
        </div>
      </li>
    ))}
  </ul>
)

const stockWords = (available: number) =>
  available > 0
    ? `Te ${available === 1 ? 'queda' : 'quedan'} ${available} en la repisa`
    : 'No te quedan más en la repisa'
