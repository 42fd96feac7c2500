// What a drawing is to fill: a sheet, a card on a page, a telephone.
export type DrawingWidth = 'wide' | 'card' | 'narrow';
