// The server draws: the same shapes stand in the documents. What is drawn is told in the drawing's
// own description, and its figures stand in the table.
export function Drawing({ svg }: { svg: string }) {
  return <div className="drawing" dangerouslySetInnerHTML={{ __html: svg }} />;
}
