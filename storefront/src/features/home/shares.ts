import type { ShareLine, ShopInfo } from '#contracts'

const sampleClp = 10_000

/** The shares of $10.000, exact because one basis point of it is one peso. */
export const sampleShares = ({ basisPoints }: ShopInfo['shares']): ShareLine[] =>
  (['group', 'association', 'federation', 'fund'] as const).map((to) => ({
    to,
    basisPoints: basisPoints[to],
    amountClp: (basisPoints[to] * sampleClp) / 10_000,
  }))
