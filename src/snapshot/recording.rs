//! JSON -> Snapshot: a recording of `extension/content/record.js` as the browser hands it over.

use super::{Block, Mark, MarkKind, Meta, Node, Snapshot, Time};
use crate::json::{Reader, read};

/// Reads a recording; `None` where it has another form. What is not given is empty. Marks stay in UTF-16 units.
pub fn of_json(json: &str) -> Option<Snapshot> {
    let mut page = Snapshot::default();
    read(json, |reader| {
        reader.object(&mut |reader, name| {
            match name {
                "url" => page.url = reader.string()?,
                "canonical" => page.canonical = reader.string()?,
                "title" => page.title = reader.string()?,
                "lang" => page.lang = reader.string()?,
                "meta" => page.meta = list(reader, meta)?,
                "json_ld" => page.json_ld = list(reader, Reader::string)?,
                "times" => page.times = list(reader, time)?,
                "passwords" => page.passwords = reader.whole()?,
                "nodes" => page.nodes = list(reader, node)?,
                "blocks" => page.blocks = list(reader, block)?,
                "truncated" => page.truncated = reader.flag()?,
                _ => drop(reader.value()?),
            }
            Some(())
        })
    })?;
    Some(page)
}

fn list<'a, T>(reader: &mut Reader<'a>, item: fn(&mut Reader<'a>) -> Option<T>) -> Option<Vec<T>> {
    let mut list = Vec::new();
    reader.list(&mut |reader| {
        list.push(item(reader)?);
        Some(())
    })?;
    Some(list)
}

fn meta(reader: &mut Reader) -> Option<Meta> {
    let mut meta = Meta::default();
    reader.object(&mut |reader, name| {
        match name {
            "name" => meta.name = reader.string()?,
            "content" => meta.content = reader.string()?,
            _ => drop(reader.value()?),
        }
        Some(())
    })?;
    Some(meta)
}

fn time(reader: &mut Reader) -> Option<Time> {
    let mut time = Time::default();
    reader.object(&mut |reader, name| {
        match name {
            "block" => time.block = reader.whole()?,
            "datetime" => time.datetime = reader.string()?,
            "item" => time.item = reader.string()?,
            _ => drop(reader.value()?),
        }
        Some(())
    })?;
    Some(time)
}

fn node(reader: &mut Reader) -> Option<Node> {
    let mut node = Node::default();
    reader.object(&mut |reader, name| {
        match name {
            "parent" => node.parent = reader.whole()?,
            "tag" => node.tag = reader.string()?,
            "class" => node.class = reader.string()?,
            "id" => node.id = reader.string()?,
            "role" => node.role = reader.string()?,
            "item" => node.item = reader.string()?,
            "hidden" => node.hidden = reader.flag()?,
            "fields" => node.fields = reader.whole()?,
            "media" => node.media = reader.whole()?,
            "buttons" => node.buttons = reader.whole()?,
            _ => drop(reader.value()?),
        }
        Some(())
    })?;
    Some(node)
}

fn block(reader: &mut Reader) -> Option<Block> {
    let mut block = Block::default();
    reader.object(&mut |reader, name| {
        match name {
            "node" => block.node = reader.whole()?,
            "inner" => block.inner = reader.whole()?,
            "text" => block.text = reader.string()?,
            "marks" => block.marks = list(reader, mark)?,
            _ => drop(reader.value()?),
        }
        Some(())
    })?;
    Some(block)
}

fn mark(reader: &mut Reader) -> Option<Mark> {
    let (mut start, mut end, mut kind) = (None, None, None);
    reader.object(&mut |reader, name| {
        match name {
            "start" => start = reader.whole(),
            "end" => end = reader.whole(),
            "kind" => kind = of_name(&reader.string()?),
            _ => drop(reader.value()?),
        }
        Some(())
    })?;
    Some(Mark { start: start?, end: end?, kind: kind? })
}

fn of_name(name: &str) -> Option<MarkKind> {
    Some(match name {
        "link" => MarkKind::Link,
        "strong" => MarkKind::Strong,
        "em" => MarkKind::Em,
        "quote" => MarkKind::Quote,
        "cite" => MarkKind::Cite,
        "code" => MarkKind::Code,
        "sup" => MarkKind::Sup,
        "time" => MarkKind::Time,
        "author" => MarkKind::Author,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the derived reader of the command line has it.
    fn derived(json: &str) -> Option<Snapshot> {
        serde_json::from_str(json).ok()
    }

    #[test]
    fn reads_what_is_written() {
        let kinds = ["link", "strong", "em", "quote", "cite", "code", "sup", "time", "author"];
        let marks = kinds.map(|kind| format!(r#"{{"start":1,"end":2,"kind":"{kind}"}}"#)).join(",");
        let json = format!(
            r#"{{"url":"u","canonical":"c","title":"Té","lang":"fr","meta":[{{"name":"n","content":"é\n"}}],
            "json_ld":["{{}}"],"times":[{{"block":3,"datetime":"d","item":"i"}}],"passwords":2,"truncated":true,"new":[{{"a":null}}],
            "nodes":[{{"parent":0,"tag":"p","class":"x","id":"y","role":"r","item":"t","hidden":true,"fields":4,"media":5,"buttons":6}},{{}}],
            "blocks":[{{"node":1,"inner":1,"text":"« é » 😀","marks":[{marks}]}},{{"marks":[]}}]}}"#
        );
        let page = of_json(&json);
        assert!(page.is_some() && page == derived(&json), "{page:?}");
        let again = serde_json::to_string(&page).unwrap();
        assert_eq!(of_json(&again), page);
    }

    #[test]
    fn refuses_other_forms() {
        for json in [
            "",
            "null",
            "{\"url\":1}",
            "{\"url\":null}",
            "{\"nodes\":{}}",
            "{\"nodes\":[{\"parent\":-1}]}",
            "{\"nodes\":[{\"parent\":1.5}]}",
            "{\"nodes\":[{\"parent\":4294967296}]}",
            "{\"nodes\":[{\"hidden\":0}]}",
            "{\"blocks\":[{\"marks\":[{\"start\":1,\"end\":2}]}]}",
            "{\"blocks\":[{\"marks\":[{\"start\":1,\"end\":2,\"kind\":\"x\"}]}]}",
            "{\"truncated\":true}}",
            "{\"json_ld\":[1]}",
        ] {
            assert_eq!((of_json(json), derived(json)), (None, None), "{json}");
        }
    }
}
