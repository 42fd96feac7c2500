"""HTML on standard input becomes a tagged PDF (PDF 1.7, structure of PDF/UA-1) on standard output.

Runs in a child process of platform/documents/pdf.cpp, which sets the limits. Nothing is fetched but data:
addresses. Uses WeasyPrint as Debian 12 ships it (57). That version's own tags repeat text, give images no
alternative text and headers no scope, and lose their order over page breaks, so the tags are made here: text
and images are marked where they are drawn, all other drawing is an artifact, and the structure follows HTML.
"""
import contextlib
import logging
import sys
import tempfile

import pydyf
import weasyprint
import weasyprint.document
import weasyprint.draw as draw
import weasyprint.pdf
from weasyprint.pdf.metadata import add_metadata
from weasyprint.pdf.stream import Stream

TYPES = {
    'html': 'Document', 'section': 'Sect', 'article': 'Art', 'aside': 'Sect', 'nav': 'Sect', 'main': 'Sect',
    'div': 'Div', 'header': 'Div', 'footer': 'Div', 'figure': 'Div', 'figcaption': 'Caption', 'p': 'P',
    'pre': 'P', 'address': 'P', 'blockquote': 'BlockQuote', 'h1': 'H1', 'h2': 'H2', 'h3': 'H3', 'h4': 'H4',
    'h5': 'H5', 'h6': 'H6', 'ul': 'L', 'ol': 'L', 'dl': 'L', 'li': 'LI', 'dt': 'Lbl', 'dd': 'LBody',
    'table': 'Table', 'caption': 'Caption', 'thead': 'THead', 'tbody': 'TBody', 'tfoot': 'TFoot', 'tr': 'TR',
    'th': 'TH', 'td': 'TD', 'a': 'Link', 'img': 'Figure', 'svg': 'Figure',
}
PICTURES = ('img', 'svg', '{http://www.w3.org/2000/svg}svg')


def local_name(element):
    return element.tag.rpartition('}')[2] if isinstance(element.tag, str) else ''


def refuse_all_but_data(url):
    if not url.lower().startswith('data:'):
        raise ValueError('only data: addresses are read')
    return weasyprint.default_url_fetcher(url, timeout=1)


def alternative_text(element):
    if local_name(element) == 'img':
        return (element.get('alt') or '').strip()
    words = [''.join(child.itertext()).strip() for child in element
             if local_name(child) in ('title', 'desc')]
    return '. '.join(word.rstrip('.') for word in words if word)


# --- marking what is drawn -----------------------------------------------------------------------------

@contextlib.contextmanager
def marked(stream, tag, box=None):
    """Marks one thing at a time, and only on the page itself."""
    if not getattr(stream, 'is_page', False) or stream.inside_mark:
        yield
        return
    properties = None
    if box is not None:
        properties = pydyf.Dictionary({'MCID': len(stream.marked)})
        stream.marked.append((tag, box))
    stream.inside_mark = True
    pydyf.Stream.begin_marked_content(stream, tag, properties)
    yield
    pydyf.Stream.end_marked_content(stream)
    stream.inside_mark = False


def element_of(box):
    return getattr(box, 'element', None)


def marking_text(original):
    def draw_text(stream, textbox, *rest):
        element = element_of(textbox)
        between_blocks = element is not None and local_name(element) in ('html', 'body')
        told = element is not None and not (between_blocks and not textbox.text.strip())
        with marked(stream, 'Span' if told else 'Artifact', textbox if told else None):
            return original(stream, textbox, *rest)
    return draw_text


def marking_picture(original):
    def draw_replacedbox(stream, box):
        element = element_of(box)
        told = element is not None and element.tag in PICTURES and alternative_text(element)
        with marked(stream, 'Figure' if told else 'Artifact', box if told else None):
            return original(stream, box)
    return draw_replacedbox


def marking_artifact(original):
    def draw_ornament(stream, *rest, **named):
        with marked(stream, 'Artifact'):
            return original(stream, *rest, **named)
    return draw_ornament


def marking_page(original):
    def draw_page(page, stream):
        stream.is_page = True
        stream.inside_mark = False
        original(page, stream)
    return draw_page


def install_marking():
    Stream.begin_marked_content = lambda *rest, **named: None
    Stream.end_marked_content = lambda *rest: None
    draw.draw_text = marking_text(draw.draw_text)
    draw.draw_replacedbox = marking_picture(draw.draw_replacedbox)
    for name in ('draw_background', 'draw_border', 'draw_outlines', 'draw_collapsed_borders'):
        setattr(draw, name, marking_artifact(getattr(draw, name)))
    weasyprint.document.draw_page = marking_page(draw.draw_page)
    weasyprint.pdf.VARIANTS['pdf/ua-1'] = (add_structure, {'mark': True})


# --- the structure -------------------------------------------------------------------------------------

class Structure:
    def __init__(self, pdf, root_element):
        self.pdf = pdf
        self.nodes = {}
        self.items = {}  # list items: their nodes hold a label and a body
        self.parents = {child: parent for parent in root_element.iter() for child in parent}
        self.root = self.make({'Type': '/StructTreeRoot'})
        self.document = self.node_of(root_element)

    def make(self, entries):
        made = pydyf.Dictionary(entries)
        self.pdf.add_object(made)
        return made

    def add_child(self, parent, kind):
        node = self.make({'Type': '/StructElem', 'S': f'/{kind}', 'P': parent.reference,
                          'K': pydyf.Array([])})
        parent.setdefault('K', pydyf.Array([])).append(node.reference)
        return node

    def node_of(self, element):
        """The element's node; that of the nearest one above where it has no type of its own."""
        if element in self.nodes:
            return self.nodes[element]
        name = local_name(element)
        above = self.parents.get(element)
        parent = self.root if above is None else self.node_of(above)
        kind = TYPES.get(name)
        if kind is None:
            node = parent
        elif name == 'li':
            self.items[element] = self.add_child(parent, 'LI')
            node = self.add_child(self.items[element], 'LBody')
        else:
            node = self.add_child(parent, kind)
            self.describe(node, element, name)
        self.nodes[element] = node
        return node

    def describe(self, node, element, name):
        if name in ('img', 'svg'):
            node['Alt'] = pydyf.String(alternative_text(element))
        if element.get('lang') and name != 'html':
            node['Lang'] = pydyf.String(element.get('lang'))
        if name in ('th', 'td'):
            attributes = {'O': '/Table'}
            for html, pdf in (('colspan', 'ColSpan'), ('rowspan', 'RowSpan')):
                if (element.get(html) or '').isdigit():
                    attributes[pdf] = int(element.get(html))
            if name == 'th':
                in_rows = element.get('scope') in ('row', 'rowgroup')
                attributes['Scope'] = '/Row' if in_rows else '/Column'
            if len(attributes) > 1:
                node['A'] = pydyf.Dictionary(attributes)

    def label_of(self, element):
        """The bullet or number is drawn after the item's text and read before it."""
        self.node_of(element)
        kids = self.items[element]['K']
        label = self.add_child(self.items[element], 'Lbl')
        kids.insert(0, kids.pop())
        return label

    def add_mark(self, box, page, mcid):
        is_label = local_name(box.element) == 'li' and str(box.element_tag).endswith('::marker')
        node = self.label_of(box.element) if is_label else self.node_of(box.element)
        node['K'].append(pydyf.Dictionary({'Type': '/MCR', 'Pg': page, 'MCID': mcid}))
        return node.reference


def add_links(structure, pages, nums, first_free):
    """Link annotations stand in the structure under the node of their element."""
    for page in pages:
        for kind, _, _, box in page.links:
            annotation = getattr(box, 'link_annotation', None)
            if kind == 'attachment' or annotation is None or element_of(box) is None:
                continue
            node = structure.node_of(box.element)
            node['K'].append(pydyf.Dictionary({'Type': '/OBJR', 'Obj': annotation.reference}))
            annotation['StructParent'] = first_free
            annotation['F'] = 4
            nums.extend([first_free, node.reference])
            first_free += 1


def add_structure(pdf, metadata, document, page_streams):
    structure = Structure(pdf, document._html.etree_element)
    nums = []
    for number, stream in enumerate(page_streams):
        page = pdf.page_references[number]
        marks = [structure.add_mark(box, page, mcid) for mcid, (_, box) in enumerate(stream.marked)]
        nums.extend([number, pydyf.Array(marks)])
    add_links(structure, document.pages, nums, len(page_streams))
    structure.root['ParentTree'] = structure.make({'Nums': pydyf.Array(nums)}).reference
    structure.root['ParentTreeNextKey'] = len(nums) // 2
    pdf.catalog['StructTreeRoot'] = structure.root.reference
    pdf.catalog['ViewerPreferences'] = pydyf.Dictionary({'DisplayDocTitle': 'true'})
    pdf.catalog['MarkInfo'] = pydyf.Dictionary({'Marked': 'true'})
    add_metadata(pdf, metadata, 'ua', version=1, conformance=None)


def main():
    logging.disable(logging.CRITICAL)
    tempfile.tempdir = '/tmp'  # else it is found by writing a file, which the limits refuse
    install_marking()
    html = weasyprint.HTML(string=sys.stdin.buffer.read().decode('utf-8'), base_url='data:,',
                           url_fetcher=refuse_all_but_data)
    html.write_pdf(sys.stdout.buffer, variant='pdf/ua-1', identifier=b'samsyn')


main()
