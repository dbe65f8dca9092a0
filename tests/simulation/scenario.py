"""Random images over every kind of the toy cloud, and random changes of them."""

from __future__ import annotations

import random
from typing import Any

from stretto_sdk.contract import Placement
from stretto_sdk.expressions import ref
from stretto_sdk.image import Declared, Image, Options
from stretto_sdk.json import Json

PLACEMENT = Placement(provider="toy", fields={"account": "sim", "region": "here"})

Properties = dict[str, Json]


def _network(rng: random.Random) -> Properties:
    return {"Cidr": f"10.{rng.randrange(200)}.0.0/16", "EnableDns": rng.random() < 0.5}


def _subnet(rng: random.Random, network: str) -> Properties:
    return {
        "NetworkId": ref(network),
        "Cidr": f"10.0.{rng.randrange(200)}.0/24",
        "Public": rng.random() < 0.5,
    }


def random_image(rng: random.Random, name: str, size: int) -> Image:
    """An image of about ``size`` resources; names chosen by us begin with the image's name."""
    made: dict[str, Properties] = {}
    kinds: dict[str, str] = {}

    def add(address: str, kind: str, properties: Properties) -> str:
        made[address], kinds[address] = properties, kind
        return address

    networks = [add(f"net{i}", "Toy::Net::Network", _network(rng)) for i in range(1 + size // 8)]
    subnets: list[str] = []
    queues: list[str] = []
    while len(made) < size:
        i = len(made)
        draw = rng.random()
        network = rng.choice(networks)
        if draw < 0.3:
            subnets.append(add(f"sub{i}", "Toy::Net::Subnet", _subnet(rng, network)))
        elif draw < 0.4:
            add(
                f"route{i}",
                "Toy::Net::Route",
                {"NetworkId": ref(network), "Destination": f"172.{i}.0.0/16", "Target": "out"},
            )
        elif draw < 0.55:
            add(
                f"bucket{i}",
                "Toy::Store::Bucket",
                {
                    "BucketName": f"{name}-bucket{i}",
                    "Versioning": {"Enabled": rng.random() < 0.5},
                    "Rules": [f"r{n}" for n in range(rng.randrange(3))],
                },
            )
        elif draw < 0.7 and subnets:
            add(
                f"db{i}",
                "Toy::Data::Database",
                {
                    "Engine": "post",
                    "Size": rng.randrange(1, 4),
                    "Password": {"$secret": {"env": f"PASSWORD_{i}"}},
                    "SubnetIds": [ref(s) for s in rng.sample(subnets, min(2, len(subnets)))],
                },
            )
        elif draw < 0.8:
            add(
                f"gw{i}",
                "Toy::Multi::Gateway",
                {"NetworkId": ref(network), "Rules": [f"allow-{rng.randrange(9)}"]},
            )
        elif draw < 0.85:
            add(f"note{i}", "Toy::Misc::Note", {"Title": f"{name}-{i}", "Text": "hello"})
        else:
            properties: Properties = {"QueueName": f"{name}-q{i}", "Delay": rng.randrange(5)}
            if queues and rng.random() < 0.3:
                properties["DeadLetter"] = ref(rng.choice(queues))
            queues.append(add(f"q{i}", "Toy::Thin::Queue", properties))
    options: dict[str, Options] = {}
    for place, address in enumerate(list(made)):
        if place and rng.random() < 0.25:
            before = rng.choice(list(made)[:place])
            options[address] = Options(depends_on=(before,))
    return _image(name, kinds, made, options)


def changed(rng: random.Random, image: Image) -> Image:
    """The image with some resources changed in place, replaced, gone and new."""
    kinds = {a: d.kind for a, d in image.resources.items()}
    made: dict[str, Properties] = {a: dict(d.properties) for a, d in image.resources.items()}
    options = {a: d.options for a, d in image.resources.items()}
    needed = {n for d in image.resources.values() for n in d.needs}
    for address in sorted(made):
        draw = rng.random()
        if draw < 0.12 and address not in needed:
            del made[address], kinds[address], options[address]
        elif draw < 0.45:
            _change(rng, kinds[address], made[address])
    networks = [a for a in sorted(made) if kinds[a] == "Toy::Net::Network"]
    for i in range(rng.randrange(3)):
        kinds[f"new{i}"] = "Toy::Net::Subnet"
        options[f"new{i}"] = Options()
        made[f"new{i}"] = _subnet(rng, rng.choice(networks))
    return _image(image.composition, kinds, made, options)


def _change(rng: random.Random, kind: str, p: Any) -> None:
    """One change that the kind may see: in place, or by replacement."""
    immutable = rng.random() < 0.4
    match kind:
        case "Toy::Net::Network" if immutable:
            p["Cidr"] = f"10.{rng.randrange(200, 250)}.0.0/16"
        case "Toy::Net::Network":
            p["EnableDns"] = not p["EnableDns"]
        case "Toy::Net::Subnet" if immutable:
            p["Cidr"] = f"10.0.{rng.randrange(200, 250)}.0/24"
        case "Toy::Net::Subnet":
            p["Public"] = not p["Public"]
        case "Toy::Net::Route":
            p["Target"] = f"via-{rng.randrange(9)}"
        case "Toy::Store::Bucket" if immutable:
            p["Encryption"] = "own-key"
        case "Toy::Store::Bucket":
            p["Versioning"] = {"Enabled": not p["Versioning"]["Enabled"]}
        case "Toy::Data::Database" if immutable:
            p["Engine"] = "my"
        case "Toy::Data::Database":
            p["Size"] = p["Size"] + 1
        case "Toy::Multi::Gateway":
            p["Rules"] = [f"allow-{rng.randrange(9)}", "allow-all"]
        case "Toy::Misc::Note" if immutable:
            p["Title"] = p["Title"] + "-again"
        case "Toy::Misc::Note":
            p["Text"] = f"changed {rng.randrange(9)}"
        case "Toy::Thin::Queue":
            p["Delay"] = p["Delay"] + 1


def _image(
    name: str, kinds: dict[str, str], made: dict[str, Properties], options: dict[str, Options]
) -> Image:
    return Image(
        composition=name,
        parameters={},
        providers={"toy": ("stretto-sdk", "1.0.0")},
        resources={
            address: Declared(
                address=address,
                kind=kinds[address],
                placement=PLACEMENT,
                properties=properties,
                options=options.get(address, Options()),
            )
            for address, properties in sorted(made.items())
        },
        outputs={},
    )
