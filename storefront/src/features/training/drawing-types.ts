import type { BlockOf, BlockType } from '../../lib/cms-types.ts'

/** A component that draws blocks of one kind. */
export type Drawing<Type extends BlockType> = (props: { block: BlockOf<Type> }) => unknown

export type Drawings = { [Type in BlockType]: Drawing<Type> }
