"""The same report with ReportLab and Matplotlib: argv is the number of documents; the report comes as JSON on stdin."""

import io
import json
import resource
import sys
import time

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import reportlab
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen import canvas
from reportlab.platypus import Image, KeepTogether, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle
from xml.sax.saxutils import escape

styles = getSampleStyleSheet()
WIDTH = 483


class NumberedCanvas(canvas.Canvas):
    """Page x of y: pages are kept until their number is known, as ReportLab's users do it."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.kept = []

    def showPage(self):
        self.kept.append(dict(self.__dict__))
        self._startPage()

    def save(self):
        for number, state in enumerate(self.kept, 1):
            self.__dict__.update(state)
            self.setFont("Helvetica", 8)
            self.drawRightString(539, 40, f"Page {number} of {len(self.kept)}")
            super().showPage()
        super().save()


def words(text, style="BodyText"):
    return Paragraph(escape(text), styles[style])


def grid(rows):
    table = Table([[words(cell, "BodyText") for cell in row] for row in rows], colWidths=[WIDTH / len(rows[0])] * len(rows[0]), repeatRows=1)
    table.setStyle(TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.lightgrey)]))
    return table


def picture(figure):
    data = io.BytesIO()
    figure.savefig(data, format="png", dpi=100)
    plt.close(figure)
    data.seek(0)
    return Image(data, width=WIDTH, height=WIDTH * 0.36)


def line_chart(chart):
    figure, axes = plt.subplots(figsize=(6.7, 2.4))
    points = chart["points"]
    places = range(len(points))
    for index, series in enumerate(chart["series"]):
        axes.plot(places, [point["values"][index] if point["values"][index] is not None else float("nan") for point in points], label=series["name"])
    if any(point.get("interval") for point in points):
        lows = [point["interval"]["low"] if point.get("interval") else float("nan") for point in points]
        highs = [point["interval"]["high"] if point.get("interval") else float("nan") for point in points]
        axes.fill_between(places, lows, highs, alpha=0.2)
    step = max(1, len(points) // 8)
    axes.set_xticks(list(places)[::step], [point["label"] for point in points][::step])
    rows = [[chart["pointName"], *[series["name"] for series in chart["series"]]]]
    rows += [[point["label"], *["–" if value is None else f"{value:.1f}" for value in point["values"]]] for point in points]
    return [words(chart["question"], "Heading3"), words(chart["answer"]), picture(figure), grid(rows)]


def bar_chart(chart):
    figure, axes = plt.subplots(figsize=(6.7, 2.4))
    bars = [bar for bar in chart["bars"] if bar["value"] is not None]
    axes.barh([bar["label"] for bar in bars], [bar["value"] for bar in bars])
    return [words(chart["question"], "Heading3"), words(chart["answer"]), picture(figure)]


def blocks_of(block):
    kind = block["kind"]
    if kind == "paragraph":
        return [words(block["text"])]
    if kind == "figures":
        return [grid([[f"{figure['label']} {figure['value']} {figure['beside'] or ''}" for figure in block["figures"]]])]
    if kind == "facts":
        return [grid([[fact["label"], fact["value"]] for fact in block["facts"]])]
    if kind == "list":
        return [words(block["title"] or "", "Heading3"), *[words("• " + item) for item in block["items"]]]
    if kind == "lineChart":
        return line_chart(block["chart"])
    if kind == "barChart":
        return bar_chart(block["chart"])
    if kind == "table":
        table = block["table"]
        return [words(table["caption"], "Heading3"), grid([[column["title"] for column in table["columns"]], *table["rows"]]), words(table["note"] or "")]
    if kind == "reasons":
        return [words(block["title"], "Heading3"), *[KeepTogether([words(reason["title"], "Heading4"), words(reason["sentence"]), words(f"{reason['strength']}, {reason['trend']}, {reason['comparison']}")]) for reason in block["reasons"]]]
    if kind in ("actions", "flags"):
        return [words(block["title"], "Heading3"), *[words(f"{item['title']}: {item['because']}") for item in block[kind]]]
    if kind == "quote":
        return [words(block["text"]), words(block["source"])]
    return [words(block["title"], "Heading4"), words(block["text"])]


def write(report):
    story = [words(report["cover"]["eyebrow"]), words(report["cover"]["title"], "Title"), words(report["cover"]["subtitle"])]
    story += [words(report["cover"]["verdict"]["title"], "Heading3"), words(report["cover"]["verdict"]["text"])]
    story += [grid([[fact["label"], fact["value"]] for fact in report["cover"]["facts"]]), words(report["cover"]["confidentiality"]), PageBreak()]
    for section in report["sections"]:
        story += [words(section["title"], "Heading1")]
        for block in section["blocks"]:
            story += [*blocks_of(block), Spacer(1, 8)]
    data = io.BytesIO()
    SimpleDocTemplate(data, pagesize=A4, title=report["title"], author="Peer").build(story, canvasmaker=NumberedCanvas)
    return data.getvalue()


report = json.load(sys.stdin)
write(report)
write(report)
times = []
processor = []
for _ in range(int(sys.argv[1])):
    start, cpu = time.perf_counter(), time.process_time()
    size = len(write(report))
    times.append((time.perf_counter() - start) * 1000)
    processor.append((time.process_time() - cpu) * 1000)
print(json.dumps({
    "wallMs": times,
    "processorMs": processor,
    "bytes": size,
    "peakBytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    "versions": {"python": sys.version.split()[0], "reportlab": reportlab.Version, "matplotlib": matplotlib.__version__},
}))
