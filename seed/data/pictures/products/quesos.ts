import type { PictureSeed } from '../../../illustrations/picture-seed.ts'

export const pictures = {
  'queso-de-campo-con-merken': {
    draw: 'cheese',
    group: 'quesos-el-peumo',
    wall: '#c4ccc4',
    table: '#8f6a49',
    variant: 1,
  },
  'queso-mantecoso-maduro': {
    draw: 'cheese',
    group: 'quesos-el-peumo',
    wall: '#b9c6c6',
    table: '#b58a5f',
    variant: 0,
    color: '#e3c27c',
  },
  'queso-fresco-de-vaca': {
    draw: 'cheese',
    group: 'quesos-el-peumo',
    wall: '#cfcdae',
    table: '#c39a6b',
    variant: 0,
    color: '#f4ecd2',
    color2: '#8b5f3d',
  },
  'queso-de-cabra-con-ciboulette': {
    draw: 'cheese',
    group: 'quesos-el-peumo',
    wall: '#e2cdb0',
    table: '#d6bd93',
    variant: 2,
    color: '#f0e2bd',
  },
  'manjar-de-campo': {
    draw: 'preserve',
    group: 'quesos-el-peumo',
    wall: '#e6cfa0',
    table: '#cdb08a',
    variant: 1,
    color: '#a9622c',
    color2: '#efe4cf',
  },
  'quesillo-para-untar': {
    draw: 'cheese',
    group: 'quesos-el-peumo',
    wall: '#dfb89d',
    table: '#8f6a49',
    variant: 0,
    color: '#efe9d8',
    color2: '#c9a06d',
  },
} satisfies Record<string, PictureSeed>
