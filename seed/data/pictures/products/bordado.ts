import type { PictureSeed } from '../../../illustrations/picture-seed.ts'

export const pictures = {
  'bordado-la-trilla': {
    draw: 'embroidery',
    group: 'bordadoras-del-estero',
    color: '#efe4cf',
    wall: '#b9c6c6',
  },
  'bordado-noche-de-eclipse': {
    draw: 'embroidery',
    group: 'bordadoras-del-estero',
    color: '#2f3f55',
    color2: '#e6cfa0',
    wall: '#d9c0a6',
  },
  'bordado-el-estero-crecido': {
    draw: 'embroidery',
    group: 'bordadoras-del-estero',
    color: '#c9d0c6',
    wall: '#dfb89d',
  },
  'cojin-bordado-a-pedido': {
    draw: 'embroidery',
    group: 'bordadoras-del-estero',
    color: '#d3b98a',
    wall: '#cfcdae',
  },
  'tarjetas-bordadas': {
    draw: 'embroidery',
    group: 'bordadoras-del-estero',
    color: '#f2ead6',
    color2: '#bd6a48',
    wall: '#6d8495',
  },
  'pano-para-el-pan': {
    draw: 'embroidery',
    group: 'bordadoras-del-estero',
    color: '#efe4cf',
    color2: '#d29a2e',
    wall: '#e6cfa0',
  },
  'bolso-bordado': {
    draw: 'embroidery',
    group: 'bordadoras-del-estero',
    color: '#dcc79d',
    color2: '#a8402c',
    wall: '#c4ccc4',
  },
} satisfies Record<string, PictureSeed>
