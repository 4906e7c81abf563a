"""Reads and writes the part of the ONNX file format that is needed to rebuild an encoder's graph.

The messages are declared here, with the field numbers of onnx.proto3 (ONNX 1.17, IR version 9), since the `onnx`
package would be 25 MB more to install for these few.
"""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory  # type: ignore[import-untyped]
from numpy.typing import NDArray

Array: TypeAlias = NDArray[Any]

FLOAT, INT64 = 1, 7
_TYPES = {FLOAT: np.float32, 3: np.int8, 6: np.int32, INT64: np.int64}
_CODES = {np.dtype(kind): code for code, kind in _TYPES.items()}
_FIELDS: dict[str, dict[str, tuple[int, str]]] = {
    "Model": {"ir_version": (1, "int64"), "graph": (7, "Graph"), "opset_import": (8, "Opset*")},
    "Opset": {"domain": (1, "string"), "version": (2, "int64")},
    "Graph": {
        "node": (1, "Node*"),
        "name": (2, "string"),
        "initializer": (5, "Tensor*"),
        "input": (11, "Value*"),
        "output": (12, "Value*"),
    },
    "Node": {
        "input": (1, "string*"),
        "output": (2, "string*"),
        "op_type": (4, "string"),
        "attribute": (5, "Attribute*"),
        "domain": (7, "string"),
    },
    "Attribute": {"name": (1, "string"), "f": (2, "float"), "i": (3, "int64"), "type": (20, "int32")},
    "Tensor": {"dims": (1, "int64*"), "data_type": (2, "int32"), "name": (8, "string"), "raw_data": (9, "bytes")},
    "Value": {"name": (1, "string"), "type": (2, "Type")},
    "Type": {"tensor_type": (1, "TensorType")},
    "TensorType": {"elem_type": (1, "int32"), "shape": (2, "Shape")},
    "Shape": {"dim": (1, "Dimension*")},
    "Dimension": {"dim_value": (1, "int64"), "dim_param": (2, "string")},
}


def _declare() -> dict[str, Any]:
    field_type = descriptor_pb2.FieldDescriptorProto
    file = descriptor_pb2.FileDescriptorProto(name="encoder.proto", package="encoder", syntax="proto2")
    for message, fields in _FIELDS.items():
        declared = file.message_type.add(name=message)
        for name, (number, given) in fields.items():
            field = declared.field.add(name=name, number=number)
            field.label = field_type.LABEL_REPEATED if given.endswith("*") else field_type.LABEL_OPTIONAL
            kind = given.rstrip("*")
            if kind in _FIELDS:
                field.type, field.type_name = field_type.TYPE_MESSAGE, f".encoder.{kind}"
            else:
                field.type = getattr(field_type, f"TYPE_{kind.upper()}")
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    return {name: message_factory.GetMessageClass(pool.FindMessageTypeByName(f"encoder.{name}")) for name in _FIELDS}


_MESSAGES = _declare()


def read_graph(model: bytes) -> Any:
    """The graph of an ONNX file: `node`, `initializer`, `input`, `output`."""
    return _MESSAGES["Model"].FromString(model).graph


def array(tensor: Any) -> Array | None:
    """An initializer's values, or None when they lie in another file or have a type not needed here."""
    kind = _TYPES.get(tensor.data_type)
    if kind is None or not tensor.raw_data:
        return None
    return np.frombuffer(tensor.raw_data, kind).reshape(tuple(tensor.dims))


class GraphWriter:
    """Collects nodes and constants; each call returns the name of what it made."""

    def __init__(self) -> None:
        self._graph = _MESSAGES["Graph"](name="encoder")
        self._made = 0

    def constant(self, values: Array) -> str:
        """A constant of the graph."""
        name = self._name("constant")
        values = np.ascontiguousarray(values)
        self._graph.initializer.add(
            name=name, dims=values.shape, data_type=_CODES[values.dtype], raw_data=values.tobytes()
        )
        return name

    def node(
        self,
        operator: str,
        inputs: Sequence[str],
        *,
        domain: str = "",
        output: str | None = None,
        attributes: Mapping[str, int | float] | None = None,
    ) -> str:
        """A node with one output."""
        return self.nodes(operator, inputs, 1, domain=domain, output=output, attributes=attributes)[0]

    def nodes(
        self,
        operator: str,
        inputs: Sequence[str],
        outputs: int,
        *,
        domain: str = "",
        output: str | None = None,
        attributes: Mapping[str, int | float] | None = None,
    ) -> list[str]:
        """A node with several outputs."""
        names = [output] if output else [self._name(operator) for _ in range(outputs)]
        made = self._graph.node.add(op_type=operator, input=inputs, output=names, domain=domain)
        for name, value in (attributes or {}).items():
            if isinstance(value, float):
                made.attribute.add(name=name, f=value, type=1)
            else:
                made.attribute.add(name=name, i=value, type=2)
        return names

    def model(self, inputs: Sequence[str], output: str, width: int) -> bytes:
        """The ONNX file: int64 inputs (batch, sequence), one float output (batch, sequence, width)."""
        for name in inputs:
            self._declare_value(self._graph.input, name, INT64, ("batch", "sequence"))
        self._declare_value(self._graph.output, output, FLOAT, ("batch", "sequence", width))
        opsets = [{"domain": "", "version": 18}, {"domain": "com.microsoft", "version": 1}]
        made = _MESSAGES["Model"](ir_version=9, graph=self._graph, opset_import=opsets)
        return bytes(made.SerializeToString())

    def _name(self, kind: str) -> str:
        self._made += 1
        return f"{kind}_{self._made}"

    @staticmethod
    def _declare_value(values: Any, name: str, kind: int, shape: Sequence[str | int]) -> None:
        tensor = values.add(name=name).type.tensor_type
        tensor.elem_type = kind
        for size in shape:
            tensor.shape.dim.add(**({"dim_value": size} if isinstance(size, int) else {"dim_param": size}))
